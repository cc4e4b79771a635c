import { useMemo, useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { LawRulesOfDocument, type LawRuleShownFragment } from '../gql/generated/graphql';
import { bookQuery } from '../app/book';
import { useAdministeredState } from '../administration/administered';
import { SelectField } from '../design/fields';
import { Listed } from '../design/Listed';
import { useWords } from '../messages/words';
import { CompareDialog } from './CompareDialog';
import { RuleCard } from './RuleCard';

/** The rules of duties, and who compared each with the gazette. Until two persons have, a rule only advises. */
export function LawChecksPage() {
  const { t, of } = useWords();
  const book = useQuery(bookQuery(useAdministeredState())).data;
  const departments = book?.departments.nodes ?? [];
  const names = useMemo(() => new Map((book?.departments.nodes ?? []).flatMap((each) => [
    ...each.forms.map((form) => [form.code, of(form.title)] as const),
    ...each.services.map((service) => [service.code, of(service.name)] as const),
  ])), [book, of]);
  const [department, setDepartment] = useState('');
  const [settled, setSettled] = useState('');
  const [comparing, setComparing] = useState<LawRuleShownFragment>();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'law-rules', department, settled],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(LawRulesOfDocument, { department: department || null, settled: settled ? settled === 'yes' : null, after: pageParam })).lawRules,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const nameOf = (id: string) => {
    const found = departments.find((each) => each.id === id);
    return found ? of(found.name) : id;
  };
  return (
    <div className="stack">
      <p className="soft">{t('lawcheck.lead')}</p>
      <div className="filters">
        <SelectField label={t('forms.department')} value={department} onChange={setDepartment} empty={t('administration.any')}
          options={departments.map((each) => ({ value: each.id, label: of(each.name) }))} />
        <SelectField label={t('lawcheck.standing')} value={settled} onChange={setSettled} empty={t('administration.any')}
          options={[{ value: 'no', label: t('lawcheck.standing.no') }, { value: 'yes', label: t('lawcheck.standing.yes') }]} />
      </div>
      <Listed read={read} none={t('lawcheck.none')} what={t('lawcheck.none.what')}>
        {(rules) => (
          <ul className="stack">
            {rules.map((rule) => (
              <li key={`${rule.department} ${rule.duty.code}`}>
                <RuleCard rule={rule} department={nameOf(rule.department)} names={names} onCompare={() => setComparing(rule)} />
              </li>
            ))}
          </ul>
        )}
      </Listed>
      {comparing && <CompareDialog rule={comparing} names={names} onClose={() => setComparing(undefined)} />}
    </div>
  );
}
