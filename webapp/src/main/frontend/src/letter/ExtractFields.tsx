import { useQuery } from '@tanstack/react-query';
import { formQuery, type Entry } from '../case/useCase';
import { Choices } from '../design/fields';
import { Loading } from '../design/states';
import { fieldsOf } from '../form/schema';
import type { Answers } from '../form/schema';
import { useWords } from '../messages/words';

/** Which answers an extract prints; nothing is chosen beforehand: the law allows what the purpose needs. */
export function ExtractFields({ entry, chosen, onChange, fault }: {
  entry: Entry; chosen: readonly string[]; onChange: (paths: string[]) => void; fault: string | undefined;
}) {
  const { t, of } = useWords();
  const form = useQuery(formQuery(entry.form)).data;
  if (!form) return <Loading />;
  const answers = entry.answers as Answers;
  const options = fieldsOf(form.schema)
    .filter(([name]) => answers[name] !== undefined && answers[name] !== null)
    .map(([name, field]) => ({ value: name, label: of(field['x-title']) }));
  return <Choices kind="checkbox" label={t('letter.fields')} hint={t('letter.fields.hint')} chosen={chosen} options={options} onChange={onChange} fault={fault} />;
}
