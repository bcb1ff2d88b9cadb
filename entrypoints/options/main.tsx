import { startOptions } from '@/ui/options/start-options';

const root = document.getElementById('root');
if (root) startOptions(root);
