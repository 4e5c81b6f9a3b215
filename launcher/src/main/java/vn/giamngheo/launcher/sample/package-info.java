/** The sample of the first start: facts of five real plans and a synthetic district, loaded through the public API only. */
package vn.giamngheo.launcher.sample;
