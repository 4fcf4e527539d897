import { contentPorts, serveFrame } from '../browser/page-link';
import { here, takeFrame } from './here';
import { startContent } from './start';

if (here()?.stage !== 'notes') {
  const isAsked = here()?.isAsked?.() ?? false;
  const ports = contentPorts();
  const content = startContent(document, ports);
  const leave = () => {
    stopServing();
    giveUp();
  };
  const stopServing = serveFrame(content, leave);
  const giveUp = takeFrame({ stage: 'notes', alive: ports.alive, stop: content.stop });
  if (isAsked) void content.look();
}
