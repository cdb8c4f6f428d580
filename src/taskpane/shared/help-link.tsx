import { makeStyles } from '@fluentui/react-components';
import { wording } from '../../actions/wording';
import { strings } from '../strings';
import { tokens } from './tokens';

/** Where help lies beside the pane, and the parts of the user guide that the pane points to, by the anchors of their headings in docs. */
export const HELP = {
  zh: {
    folder: 'help/',
    parts: {
      all: '使用说明',
      firstUse: '二第一次使用',
      checking: '三校验',
      scoring: '七计算得分',
      messages: '十三常见提示',
    },
  },
  en: {
    folder: 'help/en-US/',
    parts: {
      all: 'user-guide',
      firstUse: '2-first-use',
      checking: '3-check',
      scoring: '7-compute-scores',
      messages: '13-common-messages',
    },
  },
} as const;

const useStyles = makeStyles({
  link: {
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A link to a part of the user guide in the language in use. It lies beside the pane: no internet is needed. */
export function GuideLink({ part }: { part: keyof typeof HELP.zh.parts }) {
  return <HelpLink page={`guide.html#${HELP[wording.language].parts[part]}`} words={strings.help[part]} />;
}

/** A link to what a rule checks, with its examples. */
export function RuleLink({ rule }: { rule: string }) {
  return <HelpLink page={`rules/${rule}.html`} words={strings.help.rule} />;
}

function HelpLink({ page, words }: { page: string; words: string }) {
  const styles = useStyles();
  const address = encodeURI(HELP[wording.language].folder + page);
  return (
    <a className={styles.link} href={address} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
