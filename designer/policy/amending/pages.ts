import '../../look/styles/work.css';
import '../policy.css';
import './amending.css';

export { AmendmentFrame } from './AmendmentFrame.tsx';
export { HowPage } from './help/HowPage.tsx';
export { AmendmentsPage } from './list/AmendmentsPage.tsx';
export { BeginPage } from './list/BeginPage.tsx';
export { OverviewPage } from './overview/OverviewPage.tsx';
export { EditPage } from './workbench/EditPage.tsx';
