import { contentPorts, serveFrame } from '../browser/page-link';
import { startContent } from './start';

/** Set once the content code runs in this frame: it may be injected twice, by the site's permission and by a click. */
const running = Symbol.for('one-plan-assistant');
const world = globalThis as { [running]?: () => boolean };

if (!world[running]?.()) {
  const ports = contentPorts();
  const content = startContent(document, ports);
  const stopServing = serveFrame(content, () => {
    stopServing();
    world[running] = undefined;
  });
  world[running] = ports.alive;
}
