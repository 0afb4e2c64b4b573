// Reads workflows as GitHub does and prints what is wrong with them: { "ci.yml": ["3: Unexpected value 'branchez'"], … }.
// Arguments: the root of the repository, then workflows below it or elsewhere.
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

// The packages import JSON as bundlers allow it and Node does not.
const json = `
  import { readFile } from "node:fs/promises";
  export const load = async (url, context, next) => url.endsWith(".json")
    ? { format: "module", shortCircuit: true, source: "export default " + await readFile(new URL(url), "utf8") }
    : next(url, context);`;
register(`data:text/javascript,${encodeURIComponent(json)}`);
const { validate } = await import("@actions/languageservice");
const { TextDocument } = await import("vscode-languageserver-textdocument");

const [root, ...paths] = process.argv.slice(2);
const fileProvider = {
  getFileContent: async ({ path }) => ({ name: path, content: await readFile(join(root, path), "utf8") }),
};

const found = {};
for (const path of paths) {
  const document = TextDocument.create(pathToFileURL(path).href, "yaml", 0, await readFile(path, "utf8"));
  found[basename(path)] = (await validate(document, { fileProvider })).map((d) => `${d.range.start.line + 1}: ${d.message}`);
}
console.log(JSON.stringify(found));
