/**
 * Turns files of statistical offices into flows.
 *
 * <p>Tables are split here, byte by byte, rather than by a library: of forty-seven columns a dozen
 * are looked at, and of most rows two. Workbooks are read here too: what a table needs of them is
 * little, and no library would bound it as untrusted files ask for.
 *
 * <p>What one may rely on, and the case of {@code src/test/resources/statistics} that shows it:
 *
 * <table>
 *   <caption>Layouts</caption>
 *   <tr><th>layout</th><th>cases</th></tr>
 *   <tr><td>UN Comtrade, CSV of 47 columns, as its site gives it: all cells quoted, rows ended by a
 *     separator</td><td>comtrade, comtrade-as-downloaded</td></tr>
 *   <tr><td>its answers in JSON; its CSV until 2022</td>
 *     <td>comtrade-json, comtrade-legacy-35, comtrade-legacy-22</td></tr>
 *   <tr><td>its services</td><td>comtrade-services and what begins so</td></tr>
 *   <tr><td>WITS, by query and by product, CSV and workbook; values told by unit of quantity</td>
 *     <td>wits, wits-by-product, wits-workbook, wits-values-by-unit-of-quantity</td></tr>
 *   <tr><td>SDMX-CSV 1.0 and 2.0, any separator, decimal comma, labels beside codes or in columns of
 *     their own, attributes of many values and languages</td>
 *     <td>sdmx-csv-1, sdmx-csv-2, sdmx-csv-2-french, sdmx-csv-2-with-names</td></tr>
 *   <tr><td>SDMX-JSON 2.0</td><td>sdmx-json, sdmx-json-flat, sdmx-json-groups</td></tr>
 *   <tr><td>Eurostat: Comext, services and investment, CSV and bulk TSV</td>
 *     <td>eurostat, eurostat-labels, eurostat-tsv, eurostat-services, eurostat-investment</td></tr>
 *   <tr><td>the OECD's direct investment</td><td>oecd-investment</td></tr>
 *   <tr><td>BACI with its tables of codes</td>
 *     <td>baci, baci-zip, baci-code-tables-beside, baci-with-all-chapters</td></tr>
 *   <tr><td>one's own CSV or workbook: columns, sheet, range, signs, marks of no value</td>
 *     <td>own-columns, own-services, workbook, services-workbook</td></tr>
 *   <tr><td>marks of byte order, UTF-16, ISO 8859-1, gzip, zip</td>
 *     <td>comtrade-semicolons-and-mark, comtrade-utf-16, comtrade-iso-8859-1, comtrade-gzip,
 *     comtrade-zip</td></tr>
 * </table>
 *
 * <table>
 *   <caption>Traps</caption>
 *   <tr><th>trap</th><th>cases</th></tr>
 *   <tr><td>totals beside details; parts without the whole; parts that come twice</td>
 *     <td>comtrade-breakdowns-are-not-added-to-totals,
 *     comtrade-parts-without-the-whole-are-added-up, comtrade-parts-that-come-twice,
 *     comtrade-parts-that-contradict, baci-rows-that-come-twice</td></tr>
 *   <tr><td>levels of products and leaves</td>
 *     <td>comtrade-levels-are-not-mixed, comtrade-bec-leaves, comtrade-at-two-digits</td></tr>
 *   <tr><td>re-exports</td><td>comtrade-re-exports-are-kept-apart</td></tr>
 *   <tr><td>what values include: an import is valued as the column says that equals its value</td>
 *     <td>comtrade-valuations, comtrade-imports-free-on-board</td></tr>
 *   <tr><td>codes of areas; areas that nobody knows</td>
 *     <td>comtrade-own-area-codes, eurostat-union-as-party, own-areas-that-nobody-knows</td></tr>
 *   <tr><td>leading zeros; editions of product codes</td>
 *     <td>comtrade-lost-leading-zeros, comtrade-mixed-editions, comtrade-one-edition-asked-for</td>
 *     </tr>
 *   <tr><td>missing years, months beside years, fiscal years</td>
 *     <td>comtrade-missing-years, comtrade-many-gaps, comtrade-months-beside-years,
 *     own-fiscal-years</td></tr>
 *   <tr><td>confidential, estimated and provisional values</td>
 *     <td>eurostat, eurostat-services, oecd-investment</td></tr>
 *   <tr><td>units and currencies with rates that are given</td>
 *     <td>eurostat-with-a-rate, eurostat-without-a-rate,
 *     eurostat-services-in-national-currency</td></tr>
 *   <tr><td>goods, services and investment in one file</td>
 *     <td>comtrade-services-beside-goods, comtrade-goods-beside-services,
 *     oecd-investment-taken-for-goods</td></tr>
 * </table>
 */
@NullMarked
package org.attache.statistics;

import org.jspecify.annotations.NullMarked;
