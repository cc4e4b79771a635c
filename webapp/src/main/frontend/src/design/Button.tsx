import type { ButtonHTMLAttributes } from 'react';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: 'main' | 'grave' | 'plain'; slim?: boolean; busy?: boolean };

/** While busy it keeps its place and the focus, says so, and does nothing. */
export function Button({ look, slim, busy, className, onClick, type = 'button', ...rest }: Props) {
  const classes = ['button', look, slim && 'slim', className].filter(Boolean).join(' ');
  return (
    <button {...rest} type={type} className={classes} aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))} />
  );
}
