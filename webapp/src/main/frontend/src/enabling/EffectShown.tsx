import type { EffectShownFragment } from '../gql/generated/graphql';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';
import type { Act } from './switching';

const FIGURES = ['openCases', 'openReferrals', 'formEntries', 'posts', 'forms', 'services', 'schemes', 'duties'] as const satisfies readonly (keyof EffectShownFragment)[];

/** What a switch touches, in figures: administrators read no cases. */
export function EffectShown({ act, effect }: { act: Act; effect: EffectShownFragment }) {
  const { t } = useWords();
  return (
    <>
      <p>{t(`enabling.${act}.what`)}</p>
      {act === 'on' && effect.stateNodalOfficerMissing && <Notice kind="late">{t('enabling.nodalMissing')}</Notice>}
      {act === 'off' && effect.openCases + effect.openReferrals > 0 && <Notice kind="soon">{t('enabling.openLeft')}</Notice>}
      <dl className="facts">
        {FIGURES.map((each) => <div key={each}><dt>{t(`enabling.effect.${each}`)}</dt><dd>{effect[each]}</dd></div>)}
        <div><dt>{t('enabling.effect.nodal')}</dt><dd>{t(effect.stateNodalOfficerMissing ? 'enabling.effect.nodal.missing' : 'enabling.effect.nodal.there')}</dd></div>
      </dl>
    </>
  );
}
