/** Saves a file under a name that tells nothing of a case. */
export function saveFile(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // What was opened does not stay in the page.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
