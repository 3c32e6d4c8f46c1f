namespace Jiuye.Simulation;

/// <summary>Writes the rows of numbered records; a row depends on nothing but the market and the number.</summary>
internal interface IRowSource
{
    /// <summary>Writes the rows of one record: one, or several, or none.</summary>
    void Write(RowWriter rows, long index);
}
