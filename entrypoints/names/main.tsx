import { startIndex } from '@/ui/index/start-index';

const root = document.getElementById('root');
if (root) startIndex(root);
