import Form from "next/form";
import { useTranslations } from "next-intl";
import type { ExposureLabView } from "@/lib/domain/exposure-views";
import { type ExposureChoice, writeSet } from "./exposure-address";

interface ExposureChoicesProps {
  path: string;
  choice: ExposureChoice;
  view: Pick<ExposureLabView, "group" | "groups" | "role" | "roles">;
}

/** Of which group, and seen by which role; a GET form, so that every view has an address. */
export function ExposureChoices({ path, choice, view }: ExposureChoicesProps) {
  const t = useTranslations("exposure.choose");
  return (
    <Form action={path} prefetch={false} scroll={false} className="desk-exposure-choices" aria-label={t("label")}>
      {choice.tried ? <input type="hidden" name="try" value={writeSet(choice.tried)} /> : null}
      {choice.use ? <input type="hidden" name="use" value={choice.use} /> : null}
      {(["group", "role"] as const).map((name) => (
        <p key={name}>
          <label htmlFor={`choose-${name}`} className="desk-sub">
            {t(name)}
          </label>
          <select id={`choose-${name}`} name={name} className="desk-field" defaultValue={view[name].id}>
            {view[`${name}s`].map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button type="submit" className="desk-button">
        {t("show")}
      </button>
    </Form>
  );
}
