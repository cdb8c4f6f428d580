import { makeStyles } from '@fluentui/react-components';
import { strings } from '../strings';
import { tokens } from './tokens';

/** Parts of the user guide that the pane points to, by the anchors of their headings in docs/user-guide.zh-CN.md. */
export const GUIDE_PARTS = {
  all: '使用说明',
  firstUse: '二第一次使用',
  checking: '三校验',
  scoring: '七计算得分',
  messages: '十三常见提示',
} as const;

const useStyles = makeStyles({
  link: {
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A link to a part of the user guide, which lies beside the pane: no internet is needed. */
export function GuideLink({ part }: { part: keyof typeof GUIDE_PARTS }) {
  return <HelpLink page={`guide.html#${GUIDE_PARTS[part]}`} words={strings.help[part]} />;
}

/** A link to what a rule checks, with its examples. */
export function RuleLink({ rule }: { rule: string }) {
  return <HelpLink page={`rules/${rule}.html`} words={strings.help.rule} />;
}

function HelpLink({ page, words }: { page: string; words: string }) {
  const styles = useStyles();
  return (
    <a className={styles.link} href={encodeURI(`help/${page}`)} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
