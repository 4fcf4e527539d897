import { configure } from '@testing-library/dom';

// What does not come fails the test all the same; a machine that does other work too fails nothing.
configure({ asyncUtilTimeout: 60_000 });
