import Form from "next/form";
import { useTranslations } from "next-intl";
import { SearchIcon } from "./icons";

/** One field for user IDs, topics and clusters. A plain GET form: it needs no script. */
export function SearchBox({ base, value = "", id = "desk-search" }: { base: string; value?: string; id?: string }) {
  const t = useTranslations("admin.search");
  return (
    <search className="desk-search">
      <Form action={`${base}/search`} prefetch={false}>
        <SearchIcon />
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={value}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          aria-label={t("label")}
          placeholder={t("placeholder")}
        />
        <span className="desk-cap" aria-hidden="true">
          /
        </span>
      </Form>
    </search>
  );
}
