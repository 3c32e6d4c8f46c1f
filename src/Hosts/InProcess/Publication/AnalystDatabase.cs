using System.Globalization;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Microsoft.Data.Sqlite;

namespace Jiuye;

/// <summary>Writes tables as a SQLite file for analysts: one table a tidy table, and what the release is made of.</summary>
/// <remarks>One connection, one transaction, fixed page size and no journal left over: the same tables give the same bytes under one version of SQLite, which writes its own version into the head.</remarks>
internal static class AnalystDatabase
{
    internal static void Write(string path, IReadOnlyList<StatisticalTable> tables, ReleaseNote note)
    {
        File.Delete(path);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Run(connection, "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;");
        using var transaction = connection.BeginTransaction();
        foreach (var table in tables.Select(static (table, at) => (Table: table.ToTidy(), table.Period, Number: at + 1)))
            Write(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"t{table.Number:00}_{table.Table.Name}"), table.Table, table.Period);
        WriteNote(connection, transaction, note);
        transaction.Commit();
    }

    private static void Write(SqliteConnection connection, SqliteTransaction transaction, string name, TidyTable table, string period)
    {
        Run(connection, $"CREATE TABLE {Quoted(name)} (\"period\", {string.Join(", ", table.Columns.Select(Quoted))})", transaction);
        using var insert = Insert(connection, transaction, name, table.Columns.Count + 1);
        foreach (var row in table.Rows)
        {
            insert.Parameters[0].Value = period;
            for (var at = 0; at < row.Count; at++)
                insert.Parameters[at + 1].Value = Value(row[at]);
            insert.ExecuteNonQuery();
        }
    }

    // A printed 1.30 is stored as the number 1.3: analysts compute, readers have the other files.
    private static object Value(TidyValue value)
    {
        if (value.Text is not { } text)
            return DBNull.Value;
        if (value.IsText)
            return text;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? (object)whole : double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static void WriteNote(SqliteConnection connection, SqliteTransaction transaction, ReleaseNote note)
    {
        Run(connection, "CREATE TABLE release (key TEXT, value TEXT)", transaction);
        using var insert = Insert(connection, transaction, "release", 2);
        foreach (var (key, value) in new[] { ("snapshot", note.Snapshot), ("version", note.Version), ("policy", note.Policy), ("method", note.Method) }.Concat(note.Inputs.Select(static input => ("input " + input.Name, input.Sha256))))
        {
            insert.Parameters[0].Value = key;
            insert.Parameters[1].Value = value;
            insert.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Insert(SqliteConnection connection, SqliteTransaction transaction, string table, int columns)
    {
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        var names = Enumerable.Range(0, columns).Select(static at => string.Create(CultureInfo.InvariantCulture, $"$p{at}")).ToArray();
        insert.CommandText = $"INSERT INTO {Quoted(table)} VALUES ({string.Join(", ", names)})";
        foreach (var name in names)
            insert.Parameters.AddWithValue(name, DBNull.Value);
        return insert;
    }

    private static string Quoted(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static void Run(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
