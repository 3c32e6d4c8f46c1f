using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiuye;

/// <summary>The looks of the cells of a workbook, by their number in the style sheet.</summary>
internal static class CellStyles
{
    internal const uint Plain = 0, Title = 1, Unit = 2, Heading = 3, Words = 4, Note = 5, Part = 6, TotalWords = 7;

    /// <summary>The most decimals that have a look of their own.</summary>
    internal const int MostDecimals = 6;

    private const uint FirstNumber = 8, FirstCustomFormat = 164;
    private const string Song = "宋体", Hei = "黑体";

    /// <summary>The look of a number with so many decimals.</summary>
    /// <param name="decimals">How many.</param>
    /// <param name="isTotal">True in a row of totals.</param>
    internal static uint Number(int decimals, bool isTotal = false) => FirstNumber + (uint)Math.Min(decimals, MostDecimals) + (isTotal ? (uint)MostDecimals + 1 : 0);

    internal static Stylesheet Sheet()
    {
        var formats = new NumberingFormats();
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
            formats.Append(new NumberingFormat { NumberFormatId = FirstCustomFormat + (uint)decimals, FormatCode = decimals == 0 ? "0" : "0." + new string('0', decimals) });
        const BorderStyleValues line = BorderStyleValues.Thin;
        var borders = new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder { Style = line }, new RightBorder { Style = line }, new TopBorder { Style = line }, new BottomBorder { Style = line }, new DiagonalBorder()));
        var looks = new CellFormats(
            Look(font: 0), Look(font: 1, horizontal: HorizontalAlignmentValues.Center), Look(font: 2, horizontal: HorizontalAlignmentValues.Right),
            Look(font: 3, border: 1, horizontal: HorizontalAlignmentValues.Center, wraps: true), Look(font: 0, border: 1, wraps: true), Look(font: 2, wraps: true), Look(font: 0, border: 1, wraps: true, indent: 2), Look(font: 3, border: 1, wraps: true));
        foreach (var font in new uint[] { 0, 3 })
        {
            for (var decimals = 0; decimals <= MostDecimals; decimals++)
                looks.Append(Look(font, border: 1, horizontal: HorizontalAlignmentValues.Right, format: FirstCustomFormat + (uint)decimals));
        }

        return new(
            formats, new Fonts(Font(Song, 11), Font(Hei, 16), Font(Song, 10), Font(Hei, 11)),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })), borders, new CellStyleFormats(new CellFormat()), looks);
    }

    private static Font Font(string name, double size) => new(new FontSize { Val = size }, new FontName { Val = name });

    private static CellFormat Look(uint font, uint border = 0, HorizontalAlignmentValues? horizontal = null, bool wraps = false, uint format = 0, uint indent = 0)
    {
        var alignment = new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = wraps };
        if (horizontal is { } side)
            alignment.Horizontal = side;
        if (indent > 0)
            (alignment.Horizontal, alignment.Indent) = (HorizontalAlignmentValues.Left, indent);
        return new(alignment) { FontId = font, FillId = 0, BorderId = border, NumberFormatId = format, FormatId = 0, ApplyFont = true, ApplyBorder = border > 0, ApplyNumberFormat = format > 0, ApplyAlignment = true };
    }
}
