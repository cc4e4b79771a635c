import { ask } from '../gql/ask';
import {
  IndicatorValuesDocument, IndicatorsDocument,
  type IndicatorShownFragment, type IndicatorSplit, type IndicatorValuesQuery,
} from '../gql/generated/graphql';

export type Figure = IndicatorValuesQuery['indicatorValues']['nodes'][number];

/** A figure under the name by which it is told apart. */
export type Named = { name: string; figure: Figure };

export type Asked = {
  indicator: string; state: number; from: string; months: number; district: number | null; department: string | null; by: IndicatorSplit[];
};

export type Answered = { figures: Figure[]; complete: boolean };

export async function allIndicators(): Promise<IndicatorShownFragment[]> {
  const all: IndicatorShownFragment[] = [];
  for (let after: string | null = null; ;) {
    const { indicators: page }: { indicators: { nodes: IndicatorShownFragment[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
      await ask(IndicatorsDocument, { after });
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

export async function allFigures(asked: Asked): Promise<Answered> {
  const figures: Figure[] = [];
  let complete = true;
  for (let after: string | null = null; ;) {
    const { indicatorValues: page }: IndicatorValuesQuery = await ask(IndicatorValuesDocument, { ...asked, after });
    figures.push(...page.nodes);
    complete &&= page.complete;
    if (!page.pageInfo.hasNextPage) return { figures, complete };
    after = page.pageInfo.endCursor;
  }
}

/** The first day of the month that lies so many months before the day's own. */
export function monthsBefore(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** How far a bar goes, of 100: percent of all, and anything else of the largest that is shown. */
export function lengthOf(figure: Figure, unit: IndicatorShownFragment['unit'], shown: readonly Figure[]): number {
  if (figure.value == null) return 0;
  const most = unit === 'PERCENT' ? 100 : Math.max(...shown.map((each) => each.value ?? 0));
  return most <= 0 ? 0 : Math.max(0, Math.min(100, (100 * figure.value) / most));
}

/** Rows of a table as a file for a spreadsheet: a cell that begins like a formula must not become one. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
