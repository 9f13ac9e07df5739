/** What the build does to the jar of the command; no part of it. ASM reads and writes classes. */
package org.attache.build;
