package org.vigie.store;

import org.vigie.core.register.RegisterEngine;

final class H2CaseStoreTest extends CaseStoreContractTest {

	@Override
	protected RegisterEngine engine() {
		return new H2Engine();
	}
}
