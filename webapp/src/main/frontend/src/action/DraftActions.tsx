import { newKey } from '../gql/ask';
import type { NewCaseActionInput } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { LongTextField, SelectField, type Option } from '../design/fields';
import { Icon } from '../design/icons';
import { DateField } from '../form/DateField';
import { momentOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';

export type DraftAction = { key: string; action?: string; owner: string; text: string; due: DateParts };

export const emptyAction = (): DraftAction => ({ key: newKey(), owner: '', text: '', due: {} });

/** As the server takes them; undefined while one of them is not whole. */
export function wholeActions(actions: readonly DraftAction[]): NewCaseActionInput[] | undefined {
  const whole = actions.flatMap(({ owner, text, due }) => {
    const dueAt = momentOf(due);
    return owner && text.trim() && dueAt ? [{ owner, text: text.trim(), dueAt }] : [];
  });
  return whole.length === actions.length ? whole : undefined;
}

/** Rows of what is to be done, by which post, until when. */
export function DraftActions({ legend, posts, actions, tried, onChange }: {
  legend: string; posts: readonly Option[]; actions: readonly DraftAction[]; tried: boolean; onChange: (actions: DraftAction[]) => void;
}) {
  const { t } = useWords();
  const change = (key: string, part: Partial<DraftAction>) => onChange(actions.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const missing = (there: unknown) => (tried && !there ? t('form.fault.missing') : undefined);
  return (
    <div className="stack">
      {actions.map((each, at) => (
        <fieldset className="card stack tight" key={each.key}>
          <legend>{legend} {at + 1}</legend>
          <SelectField label={t('action.owner')} value={each.owner} options={posts} fault={missing(each.owner)} onChange={(owner) => change(each.key, { owner })} />
          <LongTextField label={t('action.text')} hint={t('conference.words.hint')} maxLength={1000} value={each.text} fault={missing(each.text.trim())} onChange={(text) => change(each.key, { text })} />
          <DateField id={`due-${at}`} label={t('action.due')} withTime value={each.due} fault={missing(momentOf(each.due))} onChange={(due) => change(each.key, { due })} />
          <p><Button slim onClick={() => onChange(actions.filter((other) => other.key !== each.key))}>{t('action.remove')}</Button></p>
        </fieldset>
      ))}
      <p><Button slim onClick={() => onChange([...actions, emptyAction()])}><Icon name="plus" />{t('action.add')}</Button></p>
    </div>
  );
}
