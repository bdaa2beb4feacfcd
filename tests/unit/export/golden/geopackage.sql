BEGIN TRANSACTION;
CREATE TABLE about (fid INTEGER PRIMARY KEY NOT NULL, name TEXT, value TEXT);
INSERT INTO "about" VALUES(1,'title','Winter </script>');
INSERT INTO "about" VALUES(2,'filter','Place: Ukraine');
INSERT INTO "about" VALUES(3,'app','1.0');
INSERT INTO "about" VALUES(4,'model','en_core_web_md 3.7.1');
INSERT INTO "about" VALUES(5,'gazetteer','2025-11');
INSERT INTO "about" VALUES(6,'sources','Names © GeoNames (CC BY 4.0)');
CREATE TABLE events (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    place_id TEXT,
    name TEXT,
    label TEXT,
    country TEXT,
    feature TEXT,
    "start" TEXT,
    "end" TEXT,
    precision TEXT,
    first_day DATE,
    last_day DATE,
    mentions INTEGER,
    stories INTEGER,
    confidence DOUBLE,
    certainty TEXT,
    kind TEXT,
    scene TEXT,
    decided_by TEXT
);
INSERT INTO "events" VALUES(1,X'47500001E6100000010100000012A5BDC117863E405166834C323A4940','curated:київ','Київ','Київ, Ukraine','UA','P.PPL','0001-01-01T00:00:00','9999-12-31T23:59:59.999999','vague','0001-01-01','9999-12-31',1,1,0.875,'less-certain','literal','happens','machine');
INSERT INTO "events" VALUES(2,X'47500001E61000000101000000000000000080664000000000008056C0','curated:<script>a','<script>alert(1)</script>','<script>alert(1)</script>, Ukraine','UA','P.PPL','2025-12-22T00:00:00','2025-12-23T00:00:00','day','2025-12-22','2025-12-22',2,1,0.875,'less-certain','literal','happens','machine');
INSERT INTO "events" VALUES(3,X'47500001E61000000101000000000000000000E0BF0000000000000000','curated:null isla','Null Island','Null Island, Ukraine','UA','P.PPL',NULL,NULL,NULL,NULL,NULL,1,1,0.875,'less-certain','literal','happens','machine');
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY,
    data_type TEXT NOT NULL,
    identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE,
    min_y DOUBLE,
    max_x DOUBLE,
    max_y DOUBLE,
    srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);
INSERT INTO "gpkg_contents" VALUES('events','features','Events','Place: Ukraine','1970-01-01T00:00:00.000Z',-0.5,-90.0,180.0,50.45466,4326);
INSERT INTO "gpkg_contents" VALUES('mentions','attributes','Mentions','what says so','1970-01-01T00:00:00.000Z',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "gpkg_contents" VALUES('about','attributes','About','what this file is','1970-01-01T00:00:00.000Z',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL,
    m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);
INSERT INTO "gpkg_geometry_columns" VALUES('events','geom','POINT',4326,0,0);
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL,
    definition TEXT NOT NULL,
    description TEXT
);
INSERT INTO "gpkg_spatial_ref_sys" VALUES('Undefined cartesian SRS',-1,'NONE',-1,'undefined',NULL);
INSERT INTO "gpkg_spatial_ref_sys" VALUES('Undefined geographic SRS',0,'NONE',0,'undefined',NULL);
INSERT INTO "gpkg_spatial_ref_sys" VALUES('WGS 84 geodetic',4326,'EPSG',4326,'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]','longitude, latitude in degrees');
CREATE TABLE mentions (fid INTEGER PRIMARY KEY NOT NULL, "event" INTEGER, "place_id" TEXT, "place" TEXT, "label" TEXT, "country" TEXT, "feature" TEXT, "latitude" DOUBLE, "longitude" DOUBLE, "start" TEXT, "end" TEXT, "precision" TEXT, "event_mentions" INTEGER, "event_stories" INTEGER, "kind" TEXT, "scene" TEXT, "scene_reason" TEXT, "confidence" DOUBLE, "decided_by" TEXT, "reason" TEXT, "moment_text" TEXT, "moment_basis" TEXT, "story" TEXT, "story_title" TEXT, "publisher" TEXT, "published" TEXT, "source" TEXT, "paragraph" INTEGER, "words_start" INTEGER, "words_end" INTEGER, "words" TEXT, "sentence" TEXT, "candidates" TEXT, "app" TEXT, "model" TEXT, "gazetteer" TEXT);
INSERT INTO "mentions" VALUES(1,1,'curated:київ','Київ','Київ, Ukraine','UA','P.PPL',50.45466,30.5238,'0001-01-01T00:00:00','9999-12-31T23:59:59.999999','vague',1,1,'literal','happens','',0.875,'machine','the largest of that name','Monday','sentence','story-1','Winter','The Daily','2025-12-27','folder/story 1.txt',0,4,8,'Київ','Це Київ, “місто”.','curated:київ Київ, Ukraine 0.75','1.0','en_core_web_md 3.7.1','2025-11');
INSERT INTO "mentions" VALUES(2,2,'curated:<script>a','<script>alert(1)</script>','<script>alert(1)</script>, Ukraine','UA','P.PPL',-90.0,180.0,'2025-12-22T00:00:00','2025-12-23T00:00:00','day',2,1,'literal','happens','',0.875,'machine','the largest of that name','Monday','sentence','story-1','Winter','The Daily','2025-12-27','folder/story 1.txt',0,4,26,'=HYPERLINK("http://x")','=1+1
next line, with a "quote"','curated:=hyperlin =HYPERLINK("http://x"), Ukraine 0.75','1.0','en_core_web_md 3.7.1','2025-11');
INSERT INTO "mentions" VALUES(3,2,'curated:<script>a','<script>alert(1)</script>','<script>alert(1)</script>, Ukraine','UA','P.PPL',-90.0,180.0,'2025-12-22T00:00:00','2025-12-23T00:00:00','day',2,1,'literal','happens','',0.875,'machine','the largest of that name','Monday','sentence','story-1','-2+3','The Daily','2025-12-27','folder/story 1.txt',0,4,11,'‮עברית‬','@SUM(A1) ; 🚀   end','curated:‮עברית‬ ‮עברית‬, Ukraine 0.75','1.0','en_core_web_md 3.7.1','2025-11');
INSERT INTO "mentions" VALUES(4,3,'curated:null isla','Null Island','Null Island, Ukraine','UA','P.PPL',0.0,-0.5,NULL,NULL,NULL,1,1,'literal','happens','',0.875,'machine','the largest of that name','Monday','sentence','story-1','Winter','The Daily','2025-12-27','folder/story 1.txt',0,4,8,'	Tab','','curated:	tab 	Tab, Ukraine 0.75','1.0','en_core_web_md 3.7.1','2025-11');
COMMIT;
