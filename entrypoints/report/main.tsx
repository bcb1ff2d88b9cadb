import { startReport } from '@/ui/report/start-report';

const root = document.getElementById('root');
if (root) startReport(root);
