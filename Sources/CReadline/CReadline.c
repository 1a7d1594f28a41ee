int vw_stub(void){return 0;}
