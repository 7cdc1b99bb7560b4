/** What a new group’s agreement begins with. The clinic makes it its own before anybody reads it. */
export const defaultAgreement = `What people say here stays here. We ask this of each other, and nobody can promise it for everyone else. So share what you are ready to share.

We write about ourselves, not about people who are not here. We leave out names, places and anything else that tells who somebody is.

We listen first. We give advice only to somebody who asks for it.

We can disagree and still be kind. If something goes wrong between us, we say so and try to mend it.

We don’t describe ways of getting hurt, and we don’t tell each other to change or stop a medicine.

This place is not watched all the time. If one of us may be in danger, we use “Help now”.`;
