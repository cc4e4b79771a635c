import { useQuery } from '@tanstack/react-query';
import { useWords } from '../messages/words';

/** Every page of a demonstration says that it is one. */
export function DemonstrationMark({ accounts = false }: { accounts?: boolean }) {
  const { t } = useWords();
  const mode = useQuery({
    queryKey: ['mode'],
    queryFn: async () => (await fetch('mode')).json() as Promise<{ demonstration: boolean }>,
    staleTime: Infinity,
  });
  if (!mode.data?.demonstration) return null;
  if (accounts) return <p className="soft small">{t('demonstration.accounts')}</p>;
  return <p className="demonstration" role="note"><strong>{t('demonstration.mark')}</strong> {t('demonstration.what')}</p>;
}
