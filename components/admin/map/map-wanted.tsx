import Form from "next/form";
import { useTranslations } from "next-intl";
import type { UserMapView } from "@/lib/domain/map-view";

interface MapWantedProps {
  path: string;
  map: UserMapView;
  wanted: string | undefined;
}

/** Type an ID and see where it stands; a GET form. */
export function MapWanted({ path, map, wanted }: MapWantedProps) {
  const t = useTranslations("admin.map.wanted");
  return (
    <Form action={path} prefetch={false} className="grid gap-1">
      {map.chosen === null ? null : <input type="hidden" name="cluster" value={map.chosen.clusterId} />}
      <label htmlFor="map-user" className="desk-sub">
        {t("label")}
      </label>
      <span className="flex flex-wrap gap-2">
        <input
          id="map-user"
          className="desk-field desk-id w-48"
          name="user"
          inputMode={map.pseudonyms ? "text" : "numeric"}
          autoComplete="off"
          maxLength={19}
          defaultValue={wanted ?? ""}
          aria-describedby={wanted === undefined ? undefined : "map-user-found"}
        />
        <button type="submit" className="desk-button">
          {t("find")}
        </button>
      </span>
      {wanted === undefined ? null : (
        <span id="map-user-found" className="desk-sub" role="status">
          {map.found === null ? t("nobody") : t("found", { name: map.found.cluster.name })}
        </span>
      )}
    </Form>
  );
}
