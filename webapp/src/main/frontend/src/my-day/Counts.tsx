import { useWords } from '../messages/words';

/** Four figures of the day; the list below each of them says the rest. */
export function Counts({ acknowledge, act, waiting, late, more }: {
  acknowledge: number; act: number; waiting: number; late: number; more: boolean;
}) {
  const { t } = useWords();
  const shown = (count: number) => (more ? `${count}+` : String(count));
  return (
    <dl className="counts">
      <div className="card"><dt>{t('myDay.acknowledge')}</dt><dd>{shown(acknowledge)}</dd></div>
      <div className="card"><dt>{t('myDay.act')}</dt><dd>{shown(act)}</dd></div>
      <div className="card"><dt>{t('myDay.waiting')}</dt><dd>{waiting}</dd></div>
      <div className={late > 0 ? 'card late' : 'card'}><dt>{t('myDay.late')}</dt><dd>{late}</dd></div>
    </dl>
  );
}
