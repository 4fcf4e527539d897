import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import product from '../../webpack.config.js';
import { writeSamples } from '../../scripts/samples';
import { packDocx } from '../../shared/docx/pack';
import preview from './webpack.config.js';

const root = join(__dirname, '../..');

/** Builds the product and the preview into dist/, with sample plans dated around `today`. */
export async function build(today: string, mode: 'production' | 'development' = 'production'): Promise<void> {
  await run([...product({}, { mode }), preview] as webpack.Configuration[]);
  await makeSamples(today);
}

/** Builds the preview round a product that is in dist/ already. */
export async function buildPreview(today: string): Promise<void> {
  await run([preview] as webpack.Configuration[]);
  await makeSamples(today);
}

async function makeSamples(today: string): Promise<void> {
  const samples = join(root, 'dist/preview/samples');
  mkdirSync(samples, { recursive: true });
  await writeSamples(today, samples);
  writeFileSync(join(samples, 'empty.docx'), packDocx('<w:p/>', ''));
}

function run(configurations: webpack.Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors())
        reject(new Error(stats?.toString({ all: false, errors: true }) ?? 'webpack made nothing'));
      else resolve();
    });
  });
}
