declare function loader(source: string): string;
declare namespace loader {
  function withoutExamples(source: string): string;
}
export = loader;
