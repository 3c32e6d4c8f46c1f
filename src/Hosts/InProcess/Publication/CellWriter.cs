using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiuye;

/// <summary>Writes cells one after another; each row and column follows the one before, so references are left out.</summary>
internal sealed class CellWriter(OpenXmlWriter writer)
{
    private static readonly Row RowElement = new();
    private static readonly Cell CellElement = new();
    private static readonly CellValue ValueElement = new();
    private static readonly InlineString InlineElement = new();
    private static readonly Text TextElement = new();
    private static readonly OpenXmlAttribute[] NoAttributes = [];
    private static readonly OpenXmlAttribute[] KeepsSpaces = [new("xml:space", "http://www.w3.org/XML/1998/namespace", "preserve")];
    private static readonly OpenXmlAttribute[][] NumberLooks = [.. new[] { false, true }.SelectMany(static isTotal => Enumerable.Range(0, CellStyles.MostDecimals + 1).Select(decimals => new OpenXmlAttribute[] { Style(CellStyles.Number(decimals, isTotal)) }))];
    private static readonly OpenXmlAttribute[][] TextLooks = [.. Enumerable.Range(0, (int)CellStyles.Number(0, isTotal: true) + 1).Select(static style => new OpenXmlAttribute[] { new("t", "", "inlineStr"), Style((uint)style) })];

    /// <summary>The row written last, from 1.</summary>
    internal int Row { get; private set; }

    /// <summary>The name of a cell, such as <c>B3</c>.</summary>
    internal static string Reference(int row, int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    internal void StartRow(double? height = null)
    {
        Row++;
        writer.WriteStartElement(RowElement, height is { } points
            ? [new OpenXmlAttribute("ht", "", points.ToString(CultureInfo.InvariantCulture)), new OpenXmlAttribute("customHeight", "", "1")]
            : NoAttributes);
    }

    internal void EndRow() => writer.WriteEndElement();

    internal void Number(decimal number, bool isTotal = false)
    {
        writer.WriteStartElement(CellElement, NumberLooks[Math.Min((int)number.Scale, CellStyles.MostDecimals) + (isTotal ? CellStyles.MostDecimals + 1 : 0)]);
        writer.WriteStartElement(ValueElement, NoAttributes);
        writer.WriteString(number.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    internal void Text(string text, uint style)
    {
        writer.WriteStartElement(CellElement, TextLooks[style]);
        writer.WriteStartElement(InlineElement, NoAttributes);
        writer.WriteStartElement(TextElement, KeepsSpaces);
        writer.WriteString(Clean(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static OpenXmlAttribute Style(uint style) => new("s", "", style.ToString(CultureInfo.InvariantCulture));

    // XML knows no control characters; a workbook with one does not open.
    private static string Clean(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!System.Xml.XmlConvert.IsXmlChar(text[at]) && !char.IsSurrogate(text[at]))
                return string.Concat(text.Select(static letter => System.Xml.XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : '\uFFFD'));
        }

        return text;
    }
}
