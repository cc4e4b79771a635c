import { useEffect } from 'react';

/** Once something was found wrong, the first wrong field of the open dialog takes the focus: on a phone it may be out of sight. */
export function useFirstFault(found: unknown) {
  useEffect(() => {
    if (found) document.querySelector<HTMLElement>('dialog[open] .field.wrong :is(input, select, textarea)')?.focus();
  }, [found]);
}
