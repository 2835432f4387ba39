/**
 * Opens a dialog over the page, which stays where it is: focus goes into the dialog, and browsers scroll the page for
 * it.
 */
export function showDialog(dialog: HTMLDialogElement): void {
  const top = scrollY
  dialog.showModal()
  scrollTo({ top, behavior: 'instant' })
}
