package feedtest

import "testing"

// Run is the suite every connection must pass against a simulator of its
// platform. create is called once for each test.
func Run(t *testing.T, create Make) {
	t.Run("a new connection tells its shop and becomes current", func(t *testing.T) {
		w := newWorld(t, create)
		w.connect()
		w.live()
		if _, ok := w.desk.Served(w.p.Shop()); !ok {
			t.Errorf("the shop %s was not told before all was current", w.p.Shop())
		}
	})
}
