/**
 * The words of a rule with names in place of codes: `police.production#producedAt` is an answer of that form.
 *
 * @param names of forms and services by code
 */
export function named(words: string, names: ReadonlyMap<string, string>): string {
  return words.replace(/`?([a-z][a-z-]*\.[a-z][a-z-]*)(#\w+)?`?/g, (whole, code: string) => {
    const name = names.get(code);
    return name ? `“${name}”` : whole.replaceAll('`', '');
  });
}
