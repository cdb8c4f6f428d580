import { readFileSync } from 'node:fs';
import { RULES } from '../../src/core/rules/registry';
import { ruleList } from '../../src/core/rules/rule-list';
import { TOPICS } from '../../src/core/rules/topics';
import { PLANNED } from './planned';

interface CatalogueEntry {
  readonly id: string;
  readonly code: string;
  readonly group: string;
  readonly scope: string;
  readonly nameZh: string;
  readonly severity: string;
  readonly fix: string;
  readonly source: string;
  readonly trial?: boolean;
}

/** The catalogue, and what the program checks beyond it. */
const CATALOGUE = ['test/fixtures/domain/checks.json', 'test/rules/further-checks.json'].flatMap(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as readonly CatalogueEntry[],
);
const entryOf = (id: string): CatalogueEntry | undefined => CATALOGUE.find((entry) => entry.id === id);

test('every entry is a rule, covered by a rule, or planned by name', () => {
  const served = new Set(ruleList().flatMap(({ id, covers }) => [id, ...covers]));
  expect(CATALOGUE.map(({ id }) => id).filter((id) => !served.has(id))).toEqual(PLANNED);
});

test('rules stand in the order of the catalogue, each once', () => {
  const order = CATALOGUE.map(({ id }) => id).filter((id) => RULES.some((rule) => rule.id === id));
  expect(RULES.map(({ id }) => id)).toEqual(order);
});

test.each(ruleList().map((rule) => [rule.id, rule] as const))('%s says what its entry says', (id, rule) => {
  const entry = entryOf(id);
  expect(rule).toMatchObject({
    code: entry?.code,
    name: entry?.nameZh,
    group: entry?.group,
    scope: entry?.scope,
    severity: entry?.severity,
    fix: entry?.fix,
    trial: entry?.trial ?? false,
  });
});

test.each(ruleList().map((rule) => [rule.id, rule] as const))(
  '%s names the published sources of its entry',
  (id, rule) => {
    const urls = entryOf(id)?.source.match(/https?:\/\/[^\s;,()]+/g) ?? [];
    expect(urls.filter((url) => !rule.basis.source.includes(url))).toEqual([]);
  },
);

test('topics name entries of the catalogue only', () => {
  expect(
    Object.values(TOPICS)
      .flat()
      .filter((id) => !entryOf(id)),
  ).toEqual([]);
});
