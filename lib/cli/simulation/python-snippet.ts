import type { Format } from "./flags";
import { ACTION_NAMES } from "./tables/watches";

const FROM_PARQUET = `# with pyarrow; a folder of parts is one table
users = pd.read_parquet("parquet/users.parquet")
videos = pd.read_parquet("parquet/videos.parquet")
watches = pd.read_parquet("parquet/watches")
profiles = pd.read_parquet("parquet/profiles").set_index("user_id")`;

const FROM_CSV = `# without pyarrow
acts = dict.fromkeys([${ACTION_NAMES.map((name) => `"${name}"`).join(", ")}], "uint8")
types = {"user_id": "int64", "video_id": "str", "minute": "uint16", "fraction": "float32", "replays": "uint8", **acts}
users = pd.read_csv("csv/users.csv", dtype={"user_id": "int64"})
videos = pd.read_csv("csv/videos.csv")
watches = pd.concat([pd.read_csv(part, dtype=types) for part in sorted(glob.glob("csv/watches/*.csv"))], ignore_index=True)
profiles = pd.concat([pd.read_csv(part) for part in sorted(glob.glob("csv/profiles/*.csv"))]).set_index("user_id")`;

/** Loads the data set in a notebook that stands in its folder, and asks it one question. */
export function pythonSnippet(formats: readonly Format[]): string {
  const imports = formats.includes("csv") ? "import glob\n\nimport pandas as pd" : "import pandas as pd";
  const loads = [
    ...(formats.includes("parquet") ? [FROM_PARQUET] : []),
    ...(formats.includes("csv") ? [FROM_CSV] : []),
  ];
  return `${imports}

${loads.join("\n\n")}

# how far each cluster watches, and how sure the engine is of it
sizes = users.groupby("cluster_id")["confidence"].agg(["size", "mean"])
far = watches.merge(users[["user_id", "cluster_id"]], on="user_id").groupby("cluster_id")["fraction"].mean()
print(sizes.join(far))`;
}
