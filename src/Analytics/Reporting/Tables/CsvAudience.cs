namespace Jiuye.Analytics.Reporting;

/// <summary>For whom a CSV file is written.</summary>
public enum CsvAudience
{
    /// <summary>Programs: plain UTF-8, every text as it is.</summary>
    Programs = 0,

    /// <summary>Spreadsheets: a byte order mark, so that Excel reads Chinese, and an apostrophe before texts that it would run as a formula.</summary>
    Spreadsheets = 1,
}
