import { Choices, SelectField, TextField } from '../design/fields';
import { DateField } from '../form/DateField';
import type { DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { isWrong, type Question, type Typed } from './answers';

const IN_SIGHT = 5;

/** One question of the schemes, where it can be answered. */
export function QuestionField({ question, typed, onChange, id }: {
  question: Question; typed: Typed[string] | undefined; onChange: (typed: Typed[string]) => void; id: string;
}) {
  const { t, of } = useWords();
  const label = of(question.question);
  const hint = question.hint ? of(question.hint) : undefined;
  const options = question.choices.map((choice) => ({ value: choice.code, label: of(choice.label) }));
  const chosen = typeof typed === 'string' ? typed : '';
  switch (question.kind) {
    case 'YES_NO':
      return <Choices kind="radio" across id={id} label={label} hint={hint} chosen={chosen ? [chosen] : []} onChange={([value = '']) => onChange(value)}
        options={options.length > 0 ? options : (['YES', 'NO', 'UNKNOWN'] as const).map((value) => ({ value, label: t(`eligibility.${value}`) }))} />;
    case 'CHOICE':
      return options.length <= IN_SIGHT
        ? <Choices kind="radio" across id={id} label={label} hint={hint} chosen={chosen ? [chosen] : []} options={options} onChange={([value = '']) => onChange(value)} />
        : <SelectField id={id} label={label} hint={hint} value={chosen} options={options} onChange={onChange} />;
    case 'CHOICES':
      return <Choices kind="checkbox" id={id} label={label} hint={hint} chosen={Array.isArray(typed) ? typed : []} options={options} onChange={onChange} />;
    case 'DATE':
      return <DateField id={id} label={label} hint={hint} withTime={false} value={typeof typed === 'object' ? typed as DateParts : {}} onChange={onChange} />;
    case 'NUMBER':
    case 'DECIMAL':
    case 'MONEY':
      return <TextField id={id} label={question.kind === 'MONEY' ? `${label} (₹)` : label} hint={hint} className="short" autoComplete="off" maxLength={15}
        inputMode={question.kind === 'NUMBER' ? 'numeric' : 'decimal'} value={chosen} onChange={onChange}
        fault={isWrong(question, typed) ? bounds(question) : undefined} />;
  }
  function bounds({ atLeast, atMost }: Question): string {
    return atLeast != null && atMost != null ? t('eligibility.between', { atLeast: atLeast.toLocaleString('en-IN'), atMost: atMost.toLocaleString('en-IN') }) : t('eligibility.number');
  }
}
