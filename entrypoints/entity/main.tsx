import { startEntity } from '@/ui/entity/start-entity';

const root = document.getElementById('root');
if (root) startEntity(root);
