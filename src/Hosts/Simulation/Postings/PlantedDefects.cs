namespace Jiuye.Simulation;

/// <summary>Rows that a reader must refuse, each with a reason that a person can see.</summary>
internal static class PlantedDefects
{
    /// <summary>True where the row of a number is a planted copy or a bad row, so that nothing may refer to it.</summary>
    internal static bool IsBad(MarketModel model, long index) =>
        model.Defects > 0 && new RecordRandom(model.Seed, RandomStream.Defect, index).NextUnit() < model.Defects;

    /// <summary>Writes one bad row of several kinds.</summary>
    internal static void Write(RowWriter rows, long index, ref RecordRandom random)
    {
        var id = rows.Scratch.Clear().AppendId('P', index).Text.ToString();
        rows.WriteLine(random.NextBelow(6) switch
        {
            0 => $$"""{"id":"{{id}}","title":"保洁员","company":"安禾保洁服务有限公司","wage_low":5000,"wage_high":3000,"district":"110105"}""",
            1 => $$"""{"id":"{{id}}","title":"仓管员","company":"同顺物流有限公司","wage_low":-4500,"wage_high":6000,"district":"110105"}""",
            2 => $$"""{"id":"{{id}}","title":"电工","company":"佳恒物业服务有限公司","occupation":"6-31-01-99","district":"110105"}""",
            3 => $$"""{"id":"{{id}}","title":"","company":"润和餐饮管理有限公司","salary_text":"4000-5000元/月"}""",
            4 => $$"""{"id":"{{id}}","title":"营业员","company":"丰穗百货有限公司","salary_text":"4000-5000元/月","education":""",
            _ => $$"""{"id":"{{id}}","title":"司机","company":"锦程运输有限公司","district":"110105","headcount":-3}""",
        });
    }
}
