import { useEffect } from 'react';
import { useMutation, type UseMutationOptions } from '@tanstack/react-query';

/** Sends what was typed and holds it no longer than until it has arrived, also on a screen that stays. */
export function useSending<Result, Input>(options: UseMutationOptions<Result, Error, Input>) {
  const act = useMutation(options);
  const { isSuccess, reset } = act;
  useEffect(() => {
    if (isSuccess) reset();
  }, [isSuccess, reset]);
  return act;
}
