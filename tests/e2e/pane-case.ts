import type { Page } from 'playwright-core';
import { inPreview, versions } from './pane-driver';
import type { Case } from './run';

type Version = (typeof versions)[number];

/** Cases that are tried in each version of Word: what a person does in the preview, by its name. */
export const inEachVersion = (
  jobs: readonly (readonly [name: string, job: (page: Page, version: Version) => Promise<void>])[],
): readonly Case[] =>
  versions.flatMap((version) =>
    jobs.map(([name, job]) => ({
      name: `pane, ${version}: ${name}`,
      run: () => inPreview((page) => job(page, version), { version }),
    })),
  );
