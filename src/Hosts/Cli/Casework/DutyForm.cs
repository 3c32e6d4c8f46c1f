namespace Jiuye.Cli;

/// <summary>The forms in which duties are written.</summary>
internal enum DutyForm
{
    /// <summary>CSV, for people and spreadsheets.</summary>
    Csv = 1,

    /// <summary>A JSON object a line.</summary>
    Json = 2,

    /// <summary>iCalendar.</summary>
    Calendar = 3,
}
