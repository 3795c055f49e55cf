package org.vigie.store.projections;

import org.vigie.core.register.Revision;
import org.vigie.model.Aggregate;

/**
 * An aggregate as its newest revision has it.
 *
 * @param head the newest link
 * @param root its content
 */
public record Current(Revision head, Aggregate root) {
}
