import Link from "next/link";

interface UserLinkProps {
  base: string;
  /** null: this role reads no ID */
  userId: string | null;
  query?: string;
}

/** An ID or pseudonym that leads to the page of whoever it stands for. */
export function UserLink({ base, userId, query = "" }: UserLinkProps) {
  if (userId === null) return <span className="text-muted">—</span>;
  return (
    <Link className="desk-id" href={`${base}/users/${userId}${query}`} prefetch={false}>
      {userId}
    </Link>
  );
}
