/**
 * The policy of one page: nothing from another origin, and only scripts that carry this response's nonce or were loaded
 * by one that does. Style attributes move posters and bars, so inline styles stay allowed.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  // React rebuilds server stacks in the browser with eval, in development only.
  const debugging = development ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${debugging}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
