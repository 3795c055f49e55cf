package org.vigie.rules;

/** What a step of a reason is about. */
public enum StepKind {
	RULE_CHOSEN("ruleChosen"),
	RULE_REFUSED("ruleRefused"),
	ASSUMPTION("assumption"),
	START("start"),
	TERM("term"),
	EXTENSION("extension"),
	EXTENSION_REFUSED("extensionRefused"),
	CREDIT("credit"),
	GAP("gap"),
	SUSPENSION("suspension"),
	CAP("cap"),
	MONTH_END("monthEnd"),
	ROLL("roll"),
	WINDOW("window"),
	STOP("stop"),
	LAW_CHANGE("lawChange"),
	READING("reading"),
	/** The facts entered contradict themselves. */
	REMARK("remark"),
	STATE("state");

	private final String code;

	StepKind(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}
}
