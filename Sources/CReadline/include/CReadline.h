int vw_stub(void);
