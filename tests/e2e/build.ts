import { localToday } from '../../shared/today';
import { build } from '../preview/build';

build(localToday()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
