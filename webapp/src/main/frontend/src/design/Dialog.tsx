import { useEffect, useId, useRef, type ReactNode } from 'react';

/** The browser's own dialog: it keeps the focus inside, gives it back, and closes by Escape. */
export function Dialog({ title, children, onClose }: { title: string; children: ReactNode; onClose?: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}>
      <div className="inside">
        <h2 id={heading} tabIndex={-1}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
