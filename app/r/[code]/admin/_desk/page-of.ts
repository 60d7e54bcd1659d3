/** Only pages of this room's tool: an address from a form is nobody's to choose. */
export function pageOf(base: string, form: FormData): string {
  const back = String(form.get("back") ?? "");
  return back === base || back.startsWith(`${base}/`) ? back : base;
}
